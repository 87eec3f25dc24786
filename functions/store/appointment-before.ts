import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import type { AppointmentRecord } from "../../shared/booking/receipt.ts";
import { appointmentFromItem } from "./appointment-item.ts";
import { prefix } from "./keys.ts";

/** The appointment as it was before a change of the table; `undefined` where it is new, or another item changed. */
export const appointmentBefore = ({ dynamodb }: DynamoDBRecord): AppointmentRecord | undefined => {
  const image = dynamodb?.OldImage;
  return image?.SK?.S?.startsWith(prefix.appointment)
    ? appointmentFromItem(unmarshall(image as Parameters<typeof unmarshall>[0]))
    : undefined;
};
