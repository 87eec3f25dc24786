import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import { localCredentials } from "../machine/local-credentials.ts";
import { type StreamRecord, streamRecordOf } from "./stream-record.ts";

/** The changes of one table, read one batch after the other. */
export type TableStream = {
  readonly arn: string;
  /** The changes after a sequence number, oldest first; undefined: from the oldest kept. */
  read(after: string | undefined, limit: number): Promise<StreamRecord[]>;
  close(): void;
};

type Setting = { engineUrl: string; region: string; tableName: string; arnForFunctions: string };

/** Opens the stream of a table on the engine, which keeps it in a single shard. */
export const openTableStream = async (setting: Setting): Promise<TableStream> => {
  const { engineUrl, region, tableName, arnForFunctions } = setting;
  const client = new DynamoDBStreamsClient({ endpoint: engineUrl, region, credentials: localCredentials });
  const { Streams: [stream] = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  if (!stream?.StreamArn) throw new Error(`${tableName} has no stream`);
  const arn = stream.StreamArn;
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
  const shard = StreamDescription?.Shards?.at(-1)?.ShardId;

  const iteratorAfter = async (after: string | undefined): Promise<string | undefined> => {
    const place =
      after === undefined
        ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
        : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after } as const);
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...place }),
    );
    return ShardIterator;
  };
  let held: { after: string | undefined; iterator: string | undefined } | undefined;

  return {
    arn,
    read: async (after, limit) => {
      try {
        const iterator = (held?.after === after && held?.iterator) || (await iteratorAfter(after));
        const { Records = [], NextShardIterator } = await client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }),
        );
        const records = Records.map((record) => streamRecordOf(record, region, arnForFunctions));
        held = { after: records.at(-1)?.dynamodb.SequenceNumber ?? after, iterator: NextShardIterator };
        return records;
      } catch (error) {
        held = undefined;
        if (error instanceof ExpiredIteratorException || error instanceof TrimmedDataAccessException) return [];
        throw error;
      }
    },
    close: () => client.destroy(),
  };
};
