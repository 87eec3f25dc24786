import { PlainReason } from "../machine/plain-reason.ts";
import { type EventPattern, eventPatternOf } from "./event-pattern.ts";
import { functionNameOf } from "./lambda-function.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

/** How a table's changes reach a function. */
export type StreamMapping = {
  readonly id: string;
  readonly functionName: string;
  readonly tableName: string;
  readonly streamArn: string;
  readonly batchSize: number;
  readonly bisectsOnError: boolean;
  /** Attempts after the first; -1: for ever. */
  readonly retries: number;
  readonly reportsItemFailures: boolean;
  /** Of which one must fit; none: everything passes. */
  readonly patterns: readonly EventPattern[];
};

type Properties = {
  EventSourceArn: string;
  FunctionName: string;
  BatchSize?: number;
  BisectBatchOnFunctionError?: boolean;
  MaximumRetryAttempts?: number;
  FunctionResponseTypes?: string[];
  FilterCriteria?: { Filters?: { Pattern: string }[] };
};

const tableOf = (id: string, sourceArn: string): string => {
  const [, tableName] = /:table\/([^/]+)\/stream\//.exec(sourceArn) ?? [];
  if (tableName) return tableName;
  throw new PlainReason(`The local cloud does not know the event source ${sourceArn} (${id}), only tables' streams.`);
};

/** Reads the mappings from table streams to functions. */
export const streamMappingsOf = (template: Template, resolve: Resolve): StreamMapping[] =>
  resourcesOf(template, "AWS::Lambda::EventSourceMapping").map(([id, resource]) => {
    const properties = resolve({ ...resource.Properties, DestinationConfig: undefined }) as Properties;
    return {
      id,
      tableName: tableOf(id, properties.EventSourceArn),
      functionName: functionNameOf(properties.FunctionName),
      streamArn: properties.EventSourceArn,
      batchSize: properties.BatchSize ?? 100,
      bisectsOnError: properties.BisectBatchOnFunctionError ?? false,
      retries: properties.MaximumRetryAttempts ?? -1,
      reportsItemFailures: (properties.FunctionResponseTypes ?? []).includes("ReportBatchItemFailures"),
      patterns: (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => eventPatternOf(JSON.parse(Pattern))),
    };
  });
