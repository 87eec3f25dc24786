export declare const sideBySide: (
  tasks: readonly { lanes: number; run: () => Promise<void> }[],
  lanes: number,
) => Promise<void>;
