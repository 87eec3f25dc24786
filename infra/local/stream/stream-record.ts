import type { AttributeValue, _Record as SdkRecord } from "@aws-sdk/client-dynamodb-streams";

/** One change of a table, as a function gets it. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: "1.1";
  readonly eventSource: "aws:dynamodb";
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly Keys?: Readonly<Record<string, unknown>>;
    readonly [field: string]: unknown;
  };
};

type Image = Readonly<Record<string, AttributeValue>>;

/** As Lambda writes it: base64 instead of bytes. DynamoDB Local 3.1 says `{}` of a map with nothing in it. */
const asJson = (value: AttributeValue): object => {
  if (value.M) return { M: imageAsJson(value.M) };
  if (value.L) return { L: value.L.map(asJson) };
  if (value.B) return { B: Buffer.from(value.B).toString("base64") };
  return Object.keys(value).length === 0 ? { M: {} } : value;
};

const imageAsJson = (image: Image): object =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, asJson(value)]));

const imagesAsJson = (images: Record<string, Image | undefined>): object =>
  Object.fromEntries(Object.entries(images).flatMap(([name, image]) => (image ? [[name, imageAsJson(image)]] : [])));

/** Makes a function's record of what the stream answered. */
export const streamRecordOf = (record: SdkRecord, region: string, streamArn: string): StreamRecord => {
  const { Keys, NewImage, OldImage, ApproximateCreationDateTime: at, ...change } = record.dynamodb ?? {};
  const sequenceNumber = change.SequenceNumber ?? "";
  return {
    eventID: record.eventID ?? sequenceNumber,
    eventName: record.eventName ?? "",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: region,
    eventSourceARN: streamArn,
    dynamodb: {
      ...change,
      ...imagesAsJson({ Keys, NewImage, OldImage }),
      ...(at && { ApproximateCreationDateTime: at.getTime() / 1000 }),
      SequenceNumber: sequenceNumber,
    },
  };
};
