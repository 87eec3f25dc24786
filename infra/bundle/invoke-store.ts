/**
 * Stands for the SDK's store of what each of several calls in one process is traced by: a Lambda of ours has one call at a time,
 * whose trace stands in its environment, where the SDK looks next.
 */
export const InvokeStore = { getInstanceAsync: async (): Promise<undefined> => undefined };
