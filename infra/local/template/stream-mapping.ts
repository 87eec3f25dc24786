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
  /** Event patterns of which one must match; none: everything passes. */
  readonly patterns: readonly unknown[];
};

type Properties = {
  EventSourceArn: string;
  FunctionName: string;
  BatchSize?: number;
  BisectBatchOnFunctionError?: boolean;
  MaximumRetryAttempts?: number;
  FunctionResponseTypes?: string[];
  FilterCriteria?: { Filters?: { Pattern: string }[] };
  Enabled?: boolean;
};

/** Reads the mappings from table streams to functions. */
export const streamMappingsOf = (template: Template, resolve: Resolve): StreamMapping[] =>
  resourcesOf(template, "AWS::Lambda::EventSourceMapping").flatMap(([id, resource]) => {
    const properties = resolve({ ...resource.Properties, DestinationConfig: undefined, Tags: undefined }) as Properties;
    const [, tableName] = /:table\/([^/]+)\/stream\//.exec(properties.EventSourceArn) ?? [];
    if (!tableName || properties.Enabled === false) return [];
    return {
      id,
      tableName,
      functionName: functionNameOf(properties.FunctionName),
      streamArn: properties.EventSourceArn,
      batchSize: properties.BatchSize ?? 100,
      bisectsOnError: properties.BisectBatchOnFunctionError ?? false,
      retries: properties.MaximumRetryAttempts ?? -1,
      reportsItemFailures: (properties.FunctionResponseTypes ?? []).includes("ReportBatchItemFailures"),
      patterns: (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => JSON.parse(Pattern) as unknown),
    };
  });
