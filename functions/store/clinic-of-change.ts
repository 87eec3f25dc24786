import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import type { ClinicId } from "../../shared/place/clinic.ts";
import type { Session } from "../../shared/roster/session.ts";
import { prefix } from "./keys.ts";
import { sessionFromItem } from "./session-item.ts";

type Image = NonNullable<DynamoDBRecord["dynamodb"]>["NewImage"];

const sessionIn = (image: Image): Session | undefined =>
  image?.SK?.S?.startsWith(prefix.session)
    ? sessionFromItem(unmarshall(image as Parameters<typeof unmarshall>[0]))
    : undefined;

/** What decides which of a session's slots are free. */
const places = (session: Session | undefined): string =>
  JSON.stringify([session?.state, session?.services, session?.count, Object.keys(session?.claims ?? {}).toSorted()]);

/** The clinic whose free slots a change of the table concerns; `undefined` where it concerns none. */
export const clinicOfChange = ({ dynamodb }: DynamoDBRecord): ClinicId | undefined => {
  const before = sessionIn(dynamodb?.OldImage);
  const after = sessionIn(dynamodb?.NewImage);
  return places(before) === places(after) ? undefined : (after ?? before)?.clinicId;
};
