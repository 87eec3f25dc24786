import type { SessionChange } from "../../../shared/roster/services-to-find.ts";
import { imagesOf } from "../../store/images-of.ts";
import { prefix } from "../../store/keys.ts";
import { readable } from "../../store/readable.ts";
import { sessionFromItem } from "../../store/session-item.ts";
import { consumer, type Declared, type StreamConsumer } from "./consumer.ts";

/** Makes a consumer of changed sessions. One that could not be read before, and can now, is a new one. */
export const sessionConsumer = <Change>({
  read,
  ...declared
}: Omit<Declared<Change>, "wakes" | "read"> & {
  /** Reads a change of a session, `undefined` where it is none for this consumer. */
  read: (change: SessionChange) => Change | undefined;
}): StreamConsumer =>
  consumer<Change>({
    ...declared,
    wakes: prefix.session,
    read: (record) => {
      const { before, after } = imagesOf(record);
      return read({
        before: before && readable([before], sessionFromItem)[0],
        after: after && sessionFromItem(after),
      });
    },
  });
