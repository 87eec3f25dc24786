import type { _Record as SdkRecord } from "@aws-sdk/client-dynamodb-streams";

/** One change of a table, as a function gets it. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: "1.1";
  readonly eventSource: "aws:dynamodb";
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly dynamodb: { readonly SequenceNumber: string; readonly [field: string]: unknown };
};

/** As Lambda writes it: seconds instead of a date, base64 instead of bytes. */
const asJson = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime() / 1000;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, asJson(field)]));
};

/** Makes a function's record of what the stream answered. */
export const streamRecordOf = (record: SdkRecord, region: string, streamArn: string): StreamRecord => {
  const sequenceNumber = record.dynamodb?.SequenceNumber ?? "";
  return {
    eventID: record.eventID ?? sequenceNumber,
    eventName: record.eventName ?? "",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: region,
    eventSourceARN: streamArn,
    dynamodb: { ...(asJson(record.dynamodb) as object), SequenceNumber: sequenceNumber },
  };
};
