import * as z from "zod/mini";
import { readKept, writeSafely } from "../machine/kept-file.ts";

const Position = z.object({ streamArn: z.string(), sequenceNumber: z.string() });

/** How far a mapping has come in its stream, kept across restarts so that no change is missed. */
export type StreamPosition = {
  /** The last sequence number that is done with; undefined: none of this stream. */
  after(streamArn: string): string | undefined;
  save(streamArn: string, sequenceNumber: string): Promise<void>;
};

/** Opens the position kept in a file; where it can't be read, all changes still kept are gone through anew. */
export const openStreamPosition = async (file: string, log: (line: string) => void): Promise<StreamPosition> => {
  let position = await readKept(file, Position).catch(() => {
    log(`${file} is damaged: what follows from the table's changes is worked out anew.`);
    return undefined;
  });
  return {
    after: (streamArn) => (position?.streamArn === streamArn ? position.sequenceNumber : undefined),
    save: async (streamArn, sequenceNumber) => {
      position = { streamArn, sequenceNumber };
      await writeSafely(file, JSON.stringify(position));
    },
  };
};
