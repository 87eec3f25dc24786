import { enterRegisters } from "./enter-registers.ts";
import type { Step } from "./step.ts";

/**
 * Every step there has been since version 1, which is what a table holds that says nothing of a version. A step lies in a
 * file of its own, named after its version and what it does (`docs/decisions/stored-data-versions.md`).
 */
export const steps: readonly Step[] = [enterRegisters];
