import type { KnownProperties } from "./known.ts";
import { knownNetwork } from "./known-network.ts";

/** Kinds of resources of which nothing is played, whatever they say. */
export const resourcesElsewhere: readonly string[] = [
  // Who may do what: here a function may do everything, and the template's tests look at the rights.
  "AWS::IAM::Policy",
  "AWS::IAM::Role",
  "AWS::Lambda::Permission",
  "AWS::S3::BucketPolicy",
  "AWS::SNS::TopicPolicy",
  "AWS::SQS::QueuePolicy",
  // Who asks too often: here nobody is a stranger.
  "AWS::WAFv2::WebACL",
  "AWS::WAFv2::WebACLAssociation",
  // Who is told when something is wrong: here it is on the screen.
  "AWS::CloudWatch::Alarm",
  "AWS::Logs::LogGroup",
  "AWS::SNS::Subscription",
  "AWS::SNS::Topic",
  // Where the stream's lost changes go: here into a file of the data folder.
  "AWS::SQS::Queue",
  // What serves the pages: here they come from a folder.
  "AWS::CloudFront::Function",
  "AWS::CloudFront::OriginAccessControl",
  "AWS::S3::Bucket",
];

const userPool: KnownProperties = {
  AdminCreateUserConfig: { fields: { AllowAdminCreateUserOnly: "played" } },
  LambdaConfig: {
    fields: {
      PreSignUp: "played",
      DefineAuthChallenge: "played",
      CreateAuthChallenge: "played",
      VerifyAuthChallengeResponse: "played",
    },
  },
  UsernameAttributes: { only: ["phone_number"] },
  // Nobody recovers an account, nor is anything verified, by a message of Cognito's own.
  AccountRecoverySetting: {
    fields: { RecoveryMechanisms: { fields: { Name: { only: ["admin_only"] }, Priority: "elsewhere" } } },
  },
  AutoVerifiedAttributes: { only: [] },
  EmailVerificationMessage: "elsewhere",
  EmailVerificationSubject: "elsewhere",
  SmsVerificationMessage: "elsewhere",
  VerificationMessageTemplate: "elsewhere",
  // Nobody has a second factor enrolled here.
  MfaConfiguration: { only: ["OFF", "OPTIONAL"] },
  EnabledMfas: "elsewhere",
  Policies: {
    fields: {
      PasswordPolicy: {
        fields: {
          MinimumLength: "played",
          // Whoever signs up brings a long random password; staff get theirs from an administrator.
          RequireLowercase: "elsewhere",
          RequireNumbers: "elsewhere",
          RequireSymbols: "elsewhere",
          RequireUppercase: "elsewhere",
          TemporaryPasswordValidityDays: "elsewhere",
        },
      },
    },
  },
  // No operation spoken here changes an attribute.
  Schema: "elsewhere",
  DeletionProtection: "elsewhere",
  UserPoolTier: "elsewhere",
};

const userPoolClient: KnownProperties = {
  UserPoolId: "played",
  ExplicitAuthFlows: { only: ["ALLOW_CUSTOM_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] },
  ReadAttributes: "played",
  WriteAttributes: "played",
  IdTokenValidity: "played",
  AccessTokenValidity: "played",
  RefreshTokenValidity: "played",
  TokenValidityUnits: {
    fields: { IdToken: { only: ["minutes"] }, AccessToken: { only: ["minutes"] }, RefreshToken: { only: ["minutes"] } },
  },
  AuthSessionValidity: "played",
  AllowedOAuthFlowsUserPoolClient: { only: [false] },
  EnableTokenRevocation: { only: [true] },
  PreventUserExistenceErrors: { only: ["ENABLED"] },
  SupportedIdentityProviders: { only: ["COGNITO"] },
};

const httpApi: Readonly<Record<string, KnownProperties>> = {
  "AWS::ApiGatewayV2::Api": { Name: "elsewhere", ProtocolType: { only: ["HTTP"] } },
  "AWS::ApiGatewayV2::Authorizer": {
    ApiId: "elsewhere",
    AuthorizerType: { only: ["JWT"] },
    IdentitySource: { only: ["$request.header.Authorization"] },
    JwtConfiguration: { fields: { Audience: "played", Issuer: "played" } },
    Name: "elsewhere",
  },
  "AWS::ApiGatewayV2::Integration": {
    ApiId: "elsewhere",
    IntegrationType: { only: ["AWS_PROXY"] },
    IntegrationUri: "played",
    PayloadFormatVersion: { only: ["2.0"] },
    TimeoutInMillis: "played",
  },
  "AWS::ApiGatewayV2::Route": {
    ApiId: "elsewhere",
    AuthorizationType: { only: ["NONE", "JWT"] },
    AuthorizerId: "played",
    RouteKey: "played",
    Target: "played",
  },
  "AWS::ApiGatewayV2::Stage": {
    AccessLogSettings: "elsewhere",
    ApiId: "elsewhere",
    AutoDeploy: { only: [true] },
    DefaultRouteSettings: "elsewhere",
    RouteSettings: "elsewhere",
    StageName: { only: ["$default"] },
  },
};

const behindTheApi: Readonly<Record<string, KnownProperties>> = {
  "AWS::DynamoDB::GlobalTable": {
    AttributeDefinitions: "played",
    BillingMode: { only: ["PAY_PER_REQUEST"] },
    KeySchema: "played",
    Replicas: "elsewhere",
    SSESpecification: "elsewhere",
    StreamSpecification: { fields: { StreamViewType: { only: ["NEW_AND_OLD_IMAGES"] } } },
    // It takes days on AWS as well: no item may count on being gone.
    TimeToLiveSpecification: "elsewhere",
  },
  "AWS::Events::Rule": {
    Description: "elsewhere",
    ScheduleExpression: "played",
    State: { only: ["ENABLED"] },
    Targets: {
      fields: {
        Arn: "played",
        Id: "elsewhere",
        RetryPolicy: { fields: { MaximumEventAgeInSeconds: "elsewhere", MaximumRetryAttempts: { only: [0] } } },
      },
    },
  },
  "AWS::Lambda::EventSourceMapping": {
    BatchSize: "played",
    BisectBatchOnFunctionError: "played",
    DestinationConfig: "elsewhere",
    EventSourceArn: "played",
    FilterCriteria: { fields: { Filters: { fields: { Pattern: "played" } } } },
    FunctionName: "played",
    FunctionResponseTypes: { only: ["ReportBatchItemFailures"] },
    // The retries end long before.
    MaximumRecordAgeInSeconds: "elsewhere",
    MaximumRetryAttempts: "played",
    StartingPosition: { only: ["TRIM_HORIZON"] },
  },
  "AWS::Lambda::Function": {
    Architectures: "elsewhere",
    Code: "elsewhere",
    Environment: { fields: { Variables: "played" } },
    Handler: "played",
    LoggingConfig: "elsewhere",
    MemorySize: "played",
    Role: "elsewhere",
    Runtime: { only: ["nodejs24.x"] },
    Timeout: "played",
    TracingConfig: "elsewhere",
  },
  "AWS::SecretsManager::Secret": {
    Description: "elsewhere",
    GenerateSecretString: {
      fields: {
        ExcludePunctuation: { only: [true] },
        GenerateStringKey: "played",
        PasswordLength: "played",
        SecretStringTemplate: "played",
      },
    },
  },
};

/** The kinds of resources that are played here, with all their properties that are known. */
export const resourcesPlayed: Readonly<Record<string, KnownProperties>> = {
  ...httpApi,
  ...behindTheApi,
  ...knownNetwork,
  "AWS::Cognito::UserPool": userPool,
  "AWS::Cognito::UserPoolClient": userPoolClient,
  "AWS::Cognito::UserPoolGroup": { Description: "elsewhere", GroupName: "played", UserPoolId: "played" },
};

/** What a resource that is played may have beside its properties. */
export const resourceParts: readonly string[] = [
  "Type",
  "Properties",
  "Metadata",
  "DependsOn",
  "DeletionPolicy",
  "UpdateReplacePolicy",
];

/** The sections of a template; rules and conditions are asked at a deployment. */
export const templateSections: readonly string[] = [
  "Description",
  "Parameters",
  "Rules",
  "Conditions",
  "Resources",
  "Outputs",
];
