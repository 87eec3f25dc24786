import { client } from "../../../functions/store/table/client.ts";
import { type Action, type Noun, nouns } from "../../../shared/api/nouns.ts";
import { isRecord } from "../../is-record.ts";

/** One thing asked of the table: of which noun, by which right, in one request with which, and whether it was done. */
export type Asked = { noun: Noun; action: Action; together: Noun[]; done: boolean };

type Wanted = Pick<Asked, "action"> & { partition: unknown };

const nounOf = (partition: unknown): Noun => {
  const found = (Object.keys(nouns) as Noun[]).find((noun) => {
    const { partition: own } = nouns[noun];
    return own.endsWith("#") ? String(partition).startsWith(own) : partition === own;
  });
  if (!found) throw new Error(`No noun has ${String(partition)}`);
  return found;
};

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The right that each part of a transaction needs. */
const rightsOfParts: readonly [string, Action, string][] = [
  ["Put", "PutItem", "Item"],
  ["Update", "UpdateItem", "Key"],
  ["Delete", "DeleteItem", "Key"],
  ["ConditionCheck", "ConditionCheckItem", "Key"],
];

/** What a command of the SDK asks for; one that the page of nouns has no right for is a fault. */
const wantedBy = (command: string, input: unknown): Wanted[] => {
  switch (command) {
    case "Get":
      return [{ action: "GetItem", partition: at(input, "Key", "PK") }];
    case "Query":
      return [{ action: "Query", partition: at(input, "ExpressionAttributeValues", ":partition") }];
    case "BatchGet":
      return Object.values(at(input, "RequestItems") ?? {}).flatMap((asked) =>
        listIn(at(asked, "Keys")).map((key): Wanted => ({ action: "BatchGetItem", partition: at(key, "PK") })),
      );
    case "Put":
    case "Update":
    case "Delete":
      return wantedBy("TransactWrite", { TransactItems: [{ [command]: input }] });
    case "TransactWrite":
      return listIn(at(input, "TransactItems")).flatMap((item) => {
        const found = rightsOfParts.find(([name]) => at(item, name) !== undefined);
        if (!found) throw new Error(`Nobody has the right to ${Object.keys(item ?? {})}`);
        const [name, action, key] = found;
        return [{ action, partition: at(item, name, key, "PK") }];
      });
    default:
      throw new Error(`Nobody has the right to ${command}`);
  }
};

/** Does `work`, and says what was asked of the table meanwhile. */
export const watchTable = async <T>(work: () => Promise<T>): Promise<{ result: T; asked: Asked[] }> => {
  const asked: Asked[] = [];
  const { middlewareStack } = client();
  middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const parts = wantedBy(commandName.replace(/(Items?)?Command$/, ""), args.input);
        const together = parts.map(({ partition }) => nounOf(partition));
        const wanted = parts.map(
          ({ action, partition }): Asked => ({ noun: nounOf(partition), action, together, done: false }),
        );
        asked.push(...wanted);
        const answer = await next(args);
        for (const one of wanted) one.done = true;
        return answer;
      },
    { name: "watch-table", step: "initialize", override: true },
  );
  try {
    return { result: await work(), asked };
  } finally {
    middlewareStack.remove("watch-table");
  }
};
