import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from "aws-cdk-lib/aws-cognito";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { RoleOf } from "../shared/api/contract.ts";
import { eventTouches } from "../shared/api/event-touches.ts";
import type { routes } from "../shared/api/routes.ts";
import { Lambda } from "./lambda.ts";
import type { Table } from "./table.ts";

type StaffRole = Exclude<RoleOf<(typeof routes)[number]>, "patient">;

const staffGroups: Record<StaffRole, string> = {
  doctor: "Holds consultations",
  nurse: "Measures patients before they see the doctor",
  registrar: "Works at the registration desk of a puskesmas",
  scheduler: "Keeps the rosters of a puskesmas",
  district: "Works at the district health office",
};
/**
 * What staff carry, and the longest it may be. An attribute stays as it was made: it can't be lengthened, renamed or taken
 * away, so a new one comes last, and `clinic`, of the time when one worked at one, is still read (`actorFrom`).
 */
const staffAttributes = { clinic: 64, practitioner: 64, district: 64, clinics: 2048 };

const clientDefaults = {
  preventUserExistenceErrors: true,
  enableTokenRevocation: true,
  idTokenValidity: Duration.minutes(60),
  accessTokenValidity: Duration.minutes(60),
  disableOAuth: true,
};

const acknowledgeNoThreatProtection = (pool: UserPool): void =>
  Validations.of(pool).acknowledge({
    id: "AwsSolutions-COG8",
    reason: "The Plus plan is priced per active user; a district's budget has no room for it.",
  });

/** Who may sign in: villagers by a code our own functions send, staff by what an administrator gave them. */
export class Identity extends Construct {
  readonly people: UserPool;
  readonly peopleClient: UserPoolClient;
  readonly staff: UserPool;
  readonly staffClient: UserPoolClient;

  constructor(scope: Construct, id: string, { table }: { table: Table }) {
    super(scope, id);
    this.people = this.peoplePool(table);
    this.peopleClient = this.people.addClient("Web", {
      ...clientDefaults,
      authFlows: { custom: true },
      // An SMS over a weak network needs its time.
      authSessionValidity: Duration.minutes(10),
      refreshTokenValidity: Duration.days(90),
      // No phone number: what a client cannot read, no token carries.
      readAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true, phoneNumber: true }),
    });
    this.staff = this.staffPool();
    this.staffClient = this.staff.addClient("Web", {
      ...clientDefaults,
      authFlows: { userPassword: true },
      refreshTokenValidity: Duration.hours(12),
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ fullname: true })
        .withCustomAttributes(...Object.keys(staffAttributes)),
      // Nobody writes their own clinics: the attributes decide what a role may see.
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
    });
  }

  /** Lets a function look up the phone of one of the people, by their account. */
  grantPhones(lambda: Lambda): void {
    lambda.addEnvironment("PEOPLE_POOL_ID", this.people.userPoolId);
    lambda.addToRolePolicy(
      new PolicyStatement({ actions: ["cognito-idp:AdminGetUser"], resources: [this.people.userPoolArn] }),
    );
  }

  private peoplePool(table: Table): UserPool {
    const pool = new UserPool(this, "People", {
      signInAliases: { phone: true },
      // Immutable, or a signed-in stranger could put another's number on their own account and wait.
      standardAttributes: { phoneNumber: { required: true, mutable: false } },
      selfSignUpEnabled: true,
      autoVerify: { phone: false },
      enableSmsRole: false,
      accountRecovery: AccountRecovery.NONE,
      // Sign-up demands a password, and no flow accepts one: a client sends random characters and forgets them.
      passwordPolicy: {
        minLength: 32,
        requireLowercase: false,
        requireUppercase: false,
        requireDigits: false,
        requireSymbols: false,
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addTriggers(pool, table);
    acknowledgeNoThreatProtection(pool);
    Validations.of(pool).acknowledge(
      { id: "AwsSolutions-COG1", reason: "No client of this pool accepts a password." },
      { id: "AwsSolutions-COG2", reason: "The code to the phone is the factor; villagers have no second device." },
    );
    return pool;
  }

  private addTriggers(pool: UserPool, table: Table): void {
    const trigger = (name: string): Lambda =>
      // Cognito waits no longer, and then calls again.
      new Lambda(this, name, { entry: `functions/identity/${name}.ts`, timeout: Duration.seconds(5) });
    const createChallenge = trigger("create-challenge");
    // Phones only: a topic or an application endpoint is an ARN of SNS, a phone number is none.
    createChallenge.addToRolePolicy(
      new PolicyStatement({ actions: ["sns:Publish"], notResources: ["arn:aws:sns:*:*:*"] }),
    );
    const verifyChallenge = trigger("verify-challenge");
    for (const lambda of [createChallenge, verifyChallenge]) table.grant(lambda, eventTouches["sign-in"]);
    pool.addTrigger(UserPoolOperation.PRE_SIGN_UP, trigger("pre-sign-up"));
    pool.addTrigger(UserPoolOperation.DEFINE_AUTH_CHALLENGE, trigger("define-challenge"));
    pool.addTrigger(UserPoolOperation.CREATE_AUTH_CHALLENGE, createChallenge);
    pool.addTrigger(UserPoolOperation.VERIFY_AUTH_CHALLENGE_RESPONSE, verifyChallenge);
  }

  private staffPool(): UserPool {
    const pool = new UserPool(this, "Staff", {
      signInAliases: { username: true },
      selfSignUpEnabled: false,
      accountRecovery: AccountRecovery.NONE,
      customAttributes: Object.fromEntries(
        Object.entries(staffAttributes).map(([name, maxLen]) => [name, new StringAttribute({ mutable: true, maxLen })]),
      ),
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const [groupName, description] of Object.entries(staffGroups))
      new CfnUserPoolGroup(this, groupName, { userPoolId: pool.userPoolId, groupName, description });
    acknowledgeNoThreatProtection(pool);
    Validations.of(pool).acknowledge({
      id: "AwsSolutions-COG2",
      reason: "First cut: a second factor can be enrolled; it becomes required once the sign-in screens offer it.",
    });
    return pool;
  }
}
