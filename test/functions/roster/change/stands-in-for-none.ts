import { expect } from "vitest";
import { saidBy } from "../../said-by.ts";
import { away, markAwayWith, previewAway, publishedIn } from "./changing.ts";

/** Sees to it that budi may be away on 16 December, and that ani, of whom something can't be read, is asked to stand in for none. */
export const expectStandsInForNone = async ({ id, ani, budi }: { id: string; ani: string; budi: string }) => {
  const off = { from: "2026-12-16", to: "2026-12-16" };
  const { digest, ...shown } = await previewAway(id, off, budi);
  expect(shown.off).toMatchObject([{ practitionerId: budi, covers: [] }]);
  const cover = [{ practitionerId: budi, date: "2026-12-16", code: "P", by: ani }];
  expect(await saidBy(markAwayWith()(id, { practitionerId: budi, ...off, cover }, digest))).toEqual({
    code: "record.unreadable",
    practitionerIds: [ani],
  });
  await away(id, { practitionerId: budi, ...off });
  expect((await publishedIn(id, "2026-12"))[budi]).toEqual({});
};
