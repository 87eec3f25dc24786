/** What every function may: write its log and its trace. */
export const own = ["logs:CreateLogStream", "logs:PutLogEvents", "xray:PutTelemetryRecords", "xray:PutTraceSegments"];
const livekit = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"];
const stream = ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"].map((name) => `dynamodb:${name}`);
const deadLetters = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];

/** Partitions of one right; where a right is given on several apart, a list of each. */
export type Partitions = string[] | string[][];

/**
 * What each function may ask of the table, by the partitions it may ask it of; reads one by one, writes as they go
 * together.
 */
export const mayTouch: Record<string, Record<string, Partitions>> = {
  "functions/api/public.ts": {
    BatchGetItem: ["PUBLISHED#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "FEED#*"],
    Query: ["DISTRICT#*", "CLINIC#*"],
  },
  "functions/api/patient.ts": {
    BatchGetItem: ["PATIENT#*", "WAIT#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "PATIENT#*", "WAIT#*", "DOOR#*", "RECEIPT#*"],
    Query: ["DISTRICT#*", "CLINIC#*", "PATIENT#*", "WAIT#*", "ACCOUNT#*"],
    "PutItem UpdateItem ConditionCheckItem": ["CLINIC#*", "PATIENT#*", "WAIT#*", "ACCOUNT#*", "RECEIPT#*"],
  },
  "functions/api/desk.ts": {
    BatchGetItem: ["PATIENT#*", "REGISTER#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "PATIENT#*", "REGISTER#*", "DOOR#*", "RECEIPT#*", "CALLS#*"],
    Query: ["DISTRICT#*", "CLINIC#*", "PATIENT#*", "ACCOUNT#*", "CALLS#*", "UNDECIDED#*"],
    "PutItem UpdateItem ConditionCheckItem": [
      "CLINIC#*",
      "PATIENT#*",
      "NEWCOMER#*",
      "ACCOUNT#*",
      "PRACTITIONER#*",
      "RECEIPT#*",
    ],
    "DeleteItem PutItem UpdateItem": ["CALLS#*"],
    PutItem: [["DOOR#*"], ["AUDIT#*"], ["UNDECIDED#*"]],
  },
  "functions/api/nurse.ts": {
    BatchGetItem: ["PATIENT#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "PATIENT#*"],
    Query: ["DISTRICT#*", "CLINIC#*", "PATIENT#*"],
    "PutItem UpdateItem ConditionCheckItem": ["PATIENT#*"],
    PutItem: ["AUDIT#*"],
  },
  "functions/api/planning.ts": {
    BatchGetItem: ["PUBLISHED#*", "PATIENT#*", "DUTY#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "ROSTER#*", "PATIENT#*"],
    Query: ["DISTRICT#*", "CLINIC#*", "ROSTER#*", "PATIENT#*", "DUE#*"],
    "PutItem UpdateItem ConditionCheckItem": ["CLINIC#*", "ROSTER#*", "PUBLISHED#*", "DUTY#*"],
    "DeleteItem PutItem": ["DUE#*"],
    PutItem: ["AUDIT#*"],
  },
  "functions/api/district.ts": {
    BatchGetItem: ["PUBLISHED#*"],
    GetItem: ["DISTRICT#*", "ROSTER#*"],
    Query: ["DISTRICT#*", "ROSTER#*"],
    PutItem: ["DISTRICT#*"],
  },
  "functions/api/shifts.ts": {
    BatchGetItem: ["PUBLISHED#*", "DUTY#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "ROSTER#*", "FEED#*"],
    Query: ["DISTRICT#*", "CLINIC#*", "ROSTER#*", "DUE#*"],
    "PutItem UpdateItem ConditionCheckItem": ["CLINIC#*", "ROSTER#*", "PUBLISHED#*", "DUTY#*"],
    "DeleteItem PutItem": ["DUE#*"],
    PutItem: ["FEED#*"],
  },
  "functions/api/consult.ts": {
    BatchGetItem: ["PATIENT#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "PATIENT#*"],
    Query: ["DISTRICT#*", "CLINIC#*", "PATIENT#*"],
    "PutItem UpdateItem ConditionCheckItem": ["CLINIC#*", "PATIENT#*", "PRACTITIONER#*"],
    PutItem: ["AUDIT#*"],
  },
  "functions/events/stream.ts": {
    BatchGetItem: ["PUBLISHED#*", "PATIENT#*", "REGISTER#*", "WAIT#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "PATIENT#*", "REGISTER#*", "WAIT#*", "CALLS#*"],
    Query: ["DISTRICT#*", "CLINIC#*", "PATIENT#*", "WAIT#*", "CALLS#*", "DUE#*"],
    PutItem: ["DISTRICT#*"],
    "PutItem UpdateItem ConditionCheckItem": ["CLINIC#*", "PUBLISHED#*", "PATIENT#*", "WAIT#*"],
    "PutItem UpdateItem": ["REGISTER#*"],
    "DeleteItem PutItem UpdateItem": ["CALLS#*"],
    "DeleteItem PutItem": ["DUE#*"],
  },
  "functions/events/clock.ts": {
    BatchGetItem: ["PUBLISHED#*", "PATIENT#*", "WAIT#*", "DUTY#*"],
    GetItem: ["DISTRICT#*", "CLINIC#*", "ROSTER#*", "PATIENT#*", "WAIT#*", "CALLS#*"],
    Query: [
      "DISTRICTS",
      "DISTRICT#*",
      "CLINIC#*",
      "ROSTER#*",
      "PATIENT#*",
      "WAIT#*",
      "CALLS#*",
      "UNDECIDED#*",
      "DUE#*",
    ],
    PutItem: [["DISTRICT#*"], ["UNDECIDED#*"]],
    "PutItem UpdateItem ConditionCheckItem": [
      "CLINIC#*",
      "ROSTER#*",
      "PATIENT#*",
      "WAIT#*",
      "DUTY#*",
      "PRACTITIONER#*",
    ],
    "DeleteItem PutItem UpdateItem": ["CALLS#*"],
    "DeleteItem PutItem": ["DUE#*", "DUE-LOST#*"],
  },
  "functions/events/livekit-webhook.ts": {
    BatchGetItem: ["PATIENT#*"],
    GetItem: ["CLINIC#*", "PATIENT#*"],
    Query: ["CLINIC#*", "PATIENT#*"],
    "PutItem UpdateItem ConditionCheckItem": ["CLINIC#*", "PATIENT#*", "PRACTITIONER#*"],
  },
  "functions/identity/create-challenge.ts": { "GetItem PutItem": ["CODES#*"] },
  "functions/identity/verify-challenge.ts": { "GetItem PutItem": ["CODES#*"] },
  "functions/identity/pre-sign-up.ts": {},
  "functions/identity/define-challenge.ts": {},
};

/** What each may besides. */
export const mayBesides: Record<string, string[]> = {
  "functions/api/consult.ts": livekit,
  "functions/api/desk.ts": ["cognito-idp:AdminGetUser"],
  "functions/events/stream.ts": [...stream, ...deadLetters, ...livekit],
  "functions/events/clock.ts": livekit,
  "functions/events/livekit-webhook.ts": livekit,
  "functions/identity/create-challenge.ts": ["sns:Publish"],
};
