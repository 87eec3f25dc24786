/**
 * How long a client of an AWS service waits: an answer normally takes milliseconds, and a lost packet must not take a
 * person's whole request with it. Two tries of three seconds fit into the ten seconds of a function.
 */
export const awsPatience = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
};
