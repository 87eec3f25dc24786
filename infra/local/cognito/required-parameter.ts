import { CognitoFailure } from "./cognito-failure.ts";

/** A parameter that a flow cannot do without. */
export const requiredParameter = (parameters: Record<string, string>, name: string): string => {
  const value = parameters[name];
  if (value) return value;
  throw new CognitoFailure("InvalidParameterException", `Missing required parameter ${name}`);
};
