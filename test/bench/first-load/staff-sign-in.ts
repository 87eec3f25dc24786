import * as z from "zod/mini";
import { staffUsers } from "../../../infra/demo/staff-users.ts";
import { makeCognitoClient } from "../../../web/session/cognito-client.ts";
import { storedSignIn } from "../../e2e/people/stored-sign-in.ts";

const Config = z.object({ staffClientId: z.string() });

/** What the device of one of the demonstration's staff keeps, once they have signed in. */
export const staffSignIn = async (url: string, username: string): Promise<Record<string, string>> => {
  const { staffClientId } = Config.parse(await (await fetch(`${url}/config.json`)).json());
  const client = makeCognitoClient({ endpoint: `${url}/cognito`, clientId: staffClientId, fetch });
  const password = staffUsers.find((user) => user.username === username)?.password ?? "";
  const answer = await client.signInByPassword(username, password);
  if (answer.kind !== "signed-in") throw new Error(`${username} is not signed in: ${answer.kind}`);
  const { name, value } = storedSignIn(answer.tokens);
  return { [name]: value };
};
