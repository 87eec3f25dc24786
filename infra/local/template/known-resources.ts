import type { Known } from "./known.ts";
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
  "AWS::CloudFront::OriginAccessControl",
  "AWS::S3::Bucket",
];

const identity: Readonly<Record<string, Known>> = {
  "AWS::Cognito::UserPool": {
    played: `AdminCreateUserConfig.AllowAdminCreateUserOnly LambdaConfig.PreSignUp LambdaConfig.DefineAuthChallenge
      LambdaConfig.CreateAuthChallenge LambdaConfig.VerifyAuthChallengeResponse Policies.PasswordPolicy.MinimumLength`,
    // Cognito sends no message of its own, no operation spoken here changes an attribute, nobody has enrolled a second
    // factor, and whoever signs up brings a long random password; staff get theirs from an administrator.
    elsewhere: `AccountRecoverySetting.RecoveryMechanisms.Priority EmailVerificationMessage EmailVerificationSubject
      SmsVerificationMessage VerificationMessageTemplate Schema EnabledMfas DeletionProtection UserPoolTier
      Policies.PasswordPolicy.RequireLowercase Policies.PasswordPolicy.RequireNumbers
      Policies.PasswordPolicy.RequireSymbols Policies.PasswordPolicy.RequireUppercase
      Policies.PasswordPolicy.TemporaryPasswordValidityDays`,
    only: {
      "AccountRecoverySetting.RecoveryMechanisms.Name": ["admin_only"],
      AutoVerifiedAttributes: [],
      MfaConfiguration: ["OPTIONAL"],
      UsernameAttributes: ["phone_number"],
    },
  },
  "AWS::Cognito::UserPoolClient": {
    played: `UserPoolId ReadAttributes WriteAttributes IdTokenValidity AccessTokenValidity RefreshTokenValidity
      AuthSessionValidity`,
    only: {
      AllowedOAuthFlowsUserPoolClient: [false],
      EnableTokenRevocation: [true],
      ExplicitAuthFlows: ["ALLOW_CUSTOM_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      PreventUserExistenceErrors: ["ENABLED"],
      SupportedIdentityProviders: ["COGNITO"],
      "TokenValidityUnits.AccessToken": ["minutes"],
      "TokenValidityUnits.IdToken": ["minutes"],
      "TokenValidityUnits.RefreshToken": ["minutes"],
    },
  },
  "AWS::Cognito::UserPoolGroup": { played: "GroupName UserPoolId", elsewhere: "Description" },
};

const http: Readonly<Record<string, Known>> = {
  "AWS::ApiGatewayV2::Api": { played: "", elsewhere: "Name", only: { ProtocolType: ["HTTP"] } },
  "AWS::ApiGatewayV2::Authorizer": {
    played: "JwtConfiguration.Audience JwtConfiguration.Issuer",
    elsewhere: "ApiId Name",
    only: { AuthorizerType: ["JWT"], IdentitySource: ["$request.header.Authorization"] },
  },
  "AWS::ApiGatewayV2::Integration": {
    played: "IntegrationUri TimeoutInMillis",
    elsewhere: "ApiId",
    only: { IntegrationType: ["AWS_PROXY"], PayloadFormatVersion: ["2.0"] },
  },
  "AWS::ApiGatewayV2::Route": {
    played: "AuthorizerId RouteKey Target",
    elsewhere: "ApiId",
    only: { AuthorizationType: ["NONE", "JWT"] },
  },
  "AWS::ApiGatewayV2::Stage": {
    played: "",
    elsewhere: "AccessLogSettings ApiId DefaultRouteSettings RouteSettings",
    only: { AutoDeploy: [true], StageName: ["$default"] },
  },
};

/** The kinds of resources that are played here, with all that is known of them. */
export const resourcesPlayed: Readonly<Record<string, Known>> = {
  ...identity,
  ...http,
  ...knownNetwork,
  "AWS::DynamoDB::GlobalTable": {
    played: "AttributeDefinitions KeySchema",
    // That an item has gone takes days on AWS as well: nothing may count on it.
    elsewhere: "Replicas SSESpecification TimeToLiveSpecification",
    only: { BillingMode: ["PAY_PER_REQUEST"], "StreamSpecification.StreamViewType": ["NEW_AND_OLD_IMAGES"] },
  },
  "AWS::Events::Rule": {
    played: "ScheduleExpression Targets.Arn",
    elsewhere: "Description Targets.Id Targets.RetryPolicy.MaximumEventAgeInSeconds",
    only: { State: ["ENABLED"], "Targets.RetryPolicy.MaximumRetryAttempts": [0] },
  },
  "AWS::Lambda::EventSourceMapping": {
    played: `BatchSize BisectBatchOnFunctionError EventSourceArn FilterCriteria.Filters.Pattern FunctionName
      MaximumRetryAttempts`,
    // The retries end long before a change is too old.
    elsewhere: "DestinationConfig MaximumRecordAgeInSeconds",
    only: { FunctionResponseTypes: ["ReportBatchItemFailures"], StartingPosition: ["TRIM_HORIZON"] },
  },
  "AWS::Lambda::Function": {
    played: "Environment.Variables Handler MemorySize Timeout",
    elsewhere: "Architectures Code LoggingConfig Role TracingConfig",
    only: { Runtime: ["nodejs24.x"] },
  },
  "AWS::SecretsManager::Secret": {
    played: `GenerateSecretString.GenerateStringKey GenerateSecretString.PasswordLength
      GenerateSecretString.SecretStringTemplate`,
    elsewhere: "Description",
    only: { "GenerateSecretString.ExcludePunctuation": [true] },
  },
};

/** What a resource that is played may have beside its properties. */
export const resourceParts = "Type Properties Metadata DependsOn DeletionPolicy UpdateReplacePolicy";

/** The sections of a template; rules and conditions are asked at a deployment. */
export const templateSections = "Description Parameters Rules Conditions Resources Outputs";
