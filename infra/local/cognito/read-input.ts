import * as z from "zod/mini";
import { CognitoFailure } from "./cognito-failure.ts";

/** A parameter that may not be empty. */
export const Word = z.string().check(z.minLength(1));

const faultOf = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.join(".");
  if (issue.code !== "unrecognized_keys") return `${where} is missing or wrong`;
  return `${[...issue.path, issue.keys.join(", ")].join(".")} is not spoken here`;
};

/** Reads what an operation or a flow is given; refuses by name what is missing, and what would be ignored. */
export const readInput = <S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new CognitoFailure("InvalidParameterException", parsed.error.issues.map(faultOf).join(", "));
};
