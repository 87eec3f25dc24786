import type { Pool } from "../../shared/people/actor.ts";
import type { Tokens } from "./create-session.ts";

export const refresh = async (_pool: Pool, _token: string): Promise<Tokens | undefined> => undefined;
