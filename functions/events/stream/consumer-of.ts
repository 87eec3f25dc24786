import { imagesOf } from "../../store/table/images-of.ts";
import type { Item } from "../../store/table/items.ts";
import { readOr } from "../../store/table/readable.ts";
import { consumer, type Declared, type StreamConsumer } from "./consumer.ts";

type DeclaredOf<Noun, Change> = Omit<Declared<Change>, "wakes" | "read"> & {
  /** Reads a change of one, `undefined` where it is none for this consumer; it came or went where an image is absent. */
  read: (change: { before: Noun | undefined; after: Noun | undefined }) => Change | undefined;
};

/**
 * Makes consumers of one kind of item, from what its keys begin with and how it is read. One that could not be
 * read before, and can now, is a new one.
 */
export const consumerOf =
  <Noun>(wakes: StreamConsumer["wakes"], fromItem: (item: Item) => Noun) =>
  <Change>({ read, ...declared }: DeclaredOf<Noun, Change>): StreamConsumer =>
    consumer<Change>({
      ...declared,
      wakes,
      read: (record) => {
        const { before, after } = imagesOf(record);
        return read({
          before: before && readOr(before, fromItem, undefined),
          after: after && fromItem(after),
        });
      },
    });
