import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";

/** One short message to one phone. */
export type Text = { to: string; text: string };

let client: SNSClient | undefined;

/** Sends one SMS. A failure names its kind only: what SNS says may quote the number or the text. */
export const sendText = async ({ to, text }: Text): Promise<void> => {
  client ??= new SNSClient({});
  const transactional = { DataType: "String", StringValue: "Transactional" };
  try {
    await client.send(
      new PublishCommand({
        PhoneNumber: to,
        Message: text,
        MessageAttributes: { "AWS.SNS.SMS.SMSType": transactional },
      }),
    );
  } catch (failure) {
    throw new Error(`text not sent: ${failure instanceof Error ? failure.name : "unknown"}`);
  }
};
