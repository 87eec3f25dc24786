import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { awsPatience } from "../trigger/aws-patience.ts";
import { deadlineSignal } from "../trigger/deadline.ts";

/** One short message to one phone. */
export type Text = { to: string; text: string };

let client: SNSClient | undefined;

/** Sends one SMS, asked for once: a second try after a lost answer would be a second text. A failure names its kind only: what SNS says may quote the number or the text. */
export const sendText = async ({ to, text }: Text): Promise<void> => {
  client ??= new SNSClient({ ...awsPatience, maxAttempts: 1 });
  const transactional = { DataType: "String", StringValue: "Transactional" };
  try {
    await client.send(
      new PublishCommand({
        PhoneNumber: to,
        Message: text,
        MessageAttributes: { "AWS.SNS.SMS.SMSType": transactional },
      }),
      { abortSignal: deadlineSignal() },
    );
  } catch (failure) {
    throw new Error(`text not sent: ${failure instanceof Error ? failure.name : "unknown"}`);
  }
};
