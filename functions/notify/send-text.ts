import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import type { TextPurpose } from "../../shared/api/metrics.ts";
import { awsPatience } from "../trigger/aws-patience.ts";
import { deadlineSignal } from "../trigger/deadline.ts";
import { emitMetric } from "../trigger/emit-metric.ts";
import { logFault } from "../trigger/log-fault.ts";

/** One short message to one phone. */
export type Text = { to: string; text: string; purpose: TextPurpose };

let client: SNSClient | undefined;

const lostAnswers = ["TimeoutError", "AbortError", "ECONNRESET", "EPIPE"];

/** Whether the request may have arrived though no answer came back: then the text may be on its way. */
const isLost = (failure: unknown): boolean =>
  failure instanceof Error &&
  (lostAnswers.includes(failure.name) || ("code" in failure && lostAnswers.includes(String(failure.code))));

/**
 * Sends one SMS, asked for once: a second try after a lost answer would be a second text, so a lost answer counts as
 * sent. A failure names its kind only: what SNS says may quote the number or the text.
 */
export const sendText = async ({ to, text, purpose }: Text): Promise<void> => {
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
    if (!isLost(failure)) throw new Error(`text not sent: ${failure instanceof Error ? failure.name : "unknown"}`);
    logFault(failure);
  }
  emitMetric("Texts", 1, { purpose });
};
