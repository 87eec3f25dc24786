/** What the template says about one application that signs people in. */
export type UserPoolClient = {
  readonly id: string;
  /** e.g. `ALLOW_CUSTOM_AUTH` */
  readonly authFlows: readonly string[];
  /** The attributes its tokens may carry. */
  readonly readAttributes: readonly string[];
  readonly writeAttributes: readonly string[];
  readonly idTokenSeconds: number;
  readonly accessTokenSeconds: number;
  readonly refreshTokenSeconds: number;
  readonly authSessionSeconds: number;
};

/** The names CloudFormation gives a pool's triggers. */
export type UserPoolTrigger =
  | "PreSignUp"
  | "DefineAuthChallenge"
  | "CreateAuthChallenge"
  | "VerifyAuthChallengeResponse";

/** What the template says about one user pool. */
export type UserPool = {
  readonly id: string;
  /** The logical id in the template, e.g. `PeopleE38C8D03`. */
  readonly logicalId: string;
  readonly region: string;
  /** e.g. `["phone_number"]`: what a user is found by, besides the generated user name. */
  readonly usernameAttributes: readonly string[];
  readonly allowsSignUp: boolean;
  /** Letters a password has at least. */
  readonly minimumPassword: number;
  readonly groups: readonly string[];
  /** The function to run at each point, by the name `invoke` takes. */
  readonly triggers: { readonly [T in UserPoolTrigger]?: string };
  readonly clients: readonly UserPoolClient[];
};
