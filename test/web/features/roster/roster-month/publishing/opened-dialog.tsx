import { render } from "solid-js/web";
import { onTestFinished } from "vitest";
import { placeNames } from "../../../../../../web/features/roster/roster-month/month/place-names.ts";
import {
  createPublishing,
  type Preview,
  type Shown,
} from "../../../../../../web/features/roster/roster-month/publishing/create-publishing.ts";
import { PublishDialog } from "../../../../../../web/features/roster/roster-month/publishing/publish-dialog.tsx";
import type { Sheet } from "../../../../../../web/features/roster/roster-month/sheet/sheet.ts";

/** What publishing a month does that nobody is affected by. */
export const quiet: Preview = {
  digest: "d1",
  version: 3,
  create: 2,
  close: 0,
  reopen: 0,
  change: 1,
  keep: 5,
  held: [],
  affected: [],
  unreadable: 0,
  elsewhere: [],
  breaks: [],
  uncovered: 0,
};

const sheet = (): Sheet => ({ dates: [], rows: [], open: 0 });

/** Each test has a month of its own: there is one sending of a name. */
let months = 0;

/** What publishing did, how rows are saved before it, and whether they could not be since there is no network. */
type Did = { affected: number; held: number; regained?: number; isAway?: boolean; saveFirst?: () => Promise<void> };

/** The dialog as it is once it has been asked what publishing does. */
export const opened = async (
  preview: Preview | Error,
  unsaved: Parameters<typeof createPublishing>[0]["unsavedRows"] = () => 0,
  { isAway, saveFirst = async () => undefined, ...did }: Did = { affected: 0, held: 0 },
) => {
  months += 1;
  const published: Shown[] = [];
  const root = document.body.appendChild(document.createElement("div"));
  const stop = render(() => {
    const publishing = createPublishing({
      name: `month ${months}`,
      saveFirst,
      unsavedRows: unsaved,
      unsent: () => (isAway === undefined ? undefined : { isAway }),
      preview: async () => {
        if (preview instanceof Error) throw preview;
        return preview;
      },
      reread: async () => undefined,
      sheet,
      publish: async (shown) => {
        published.push(shown);
        return { version: 3, done: false, written: 3, ...did };
      },
      done: () => undefined,
    });
    void publishing.open();
    return (
      <PublishDialog
        publishing={publishing}
        names={placeNames(() => undefined)}
        month="2026-12"
        monthName="Desember 2026"
        cautions={["Bulan lalu ada, bulan ini belum ada: umum."]}
      />
    );
  }, root);
  onTestFinished(() => {
    stop();
    root.remove();
  });
  await settled();
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const buttons = () => texts(".actions button");
  const press = async (word: string): Promise<void> => {
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
    await settled();
  };
  const turn = (label: string): void =>
    [...root.querySelectorAll("label")]
      .find(({ textContent }) => textContent === label)
      ?.querySelector("input")
      ?.click();
  return { texts, buttons, press, turn, published };
};

/** Lets what was begun come to its end. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
