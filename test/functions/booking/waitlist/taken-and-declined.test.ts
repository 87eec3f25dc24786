import { beforeEach, describe, expect, test } from "vitest";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { useTable } from "../../store/use-table.ts";
import { morning, requestKey, siti } from "../cikande.ts";
import { clock, outcomeOf } from "../use-cases.ts";
import { accept, begin, freed, place } from "./freed-place.ts";
import { decline, entryFor, followed, waitingFor } from "./waiting-room.ts";

useTable();

const { id } = morning();

beforeEach(begin);

describe("who is offered a place", () => {
  test("takes it and says at once that they don't: they have it, and wait no more, or they have not and wait on", async () => {
    for (let round = 0; round < 8; round += 1) {
      await begin();
      const [first] = await freed(1);
      if (!first) return expect.fail("nobody waits");
      const said = { ...waitingFor(first), slot: place };
      const outcomes: string[] = [];
      await followed(async () => {
        const both = [accept(first), decline(said, siti, requestKey())];
        outcomes.push(...(await Promise.all(both.map(outcomeOf))));
      });
      const hasIt = (await sessionOf(id))?.claims[3]?.startsWith(first.id) ?? false;
      const isOver = (await entryFor(first))?.endedAt !== undefined;
      // Who says no first may still book it as anybody may, and waits on then.
      expect([hasIt, isOver, ...outcomes]).toEqual(
        outcomes[1] === "accepted" ? [true, false, "accepted", "accepted"] : [true, true, "accepted", "waitlist.over"],
      );
    }
  });

  test("has taken it, and says later that they don't: it is theirs, and their waiting ends", async () => {
    const [first] = await freed(1);
    if (!first) return expect.fail("nobody waits");
    await followed(async () => {
      await accept(first);
      const said = { ...waitingFor(first), slot: place };
      expect(await outcomeOf(decline(said, siti, requestKey()))).toBe("waitlist.over");
    });
    expect(await entryFor(first)).toMatchObject({ endedAt: clock.now, passed: [] });
  });
});
