/** What Cognito refuses with; every one is a 400 on the wire. */
export type CognitoFailureType =
  | "InvalidLambdaResponseException"
  | "InvalidParameterException"
  | "InvalidPasswordException"
  | "NotAuthorizedException"
  | "ResourceNotFoundException"
  | "UnknownOperationException"
  | "UserLambdaValidationException"
  | "UserNotConfirmedException"
  | "UserNotFoundException"
  | "UsernameExistsException";

/** A refusal in Cognito's own words. */
export class CognitoFailure extends Error {
  override name = "CognitoFailure";
  readonly type: CognitoFailureType;

  constructor(type: CognitoFailureType, message: string) {
    super(message);
    this.type = type;
  }
}

export const wrongCredentials = (): CognitoFailure =>
  new CognitoFailure("NotAuthorizedException", "Incorrect username or password.");
