import { createHash } from "node:crypto";

/** What the pseudo parameters and names of a stack stand for on this machine. */
export type Place = {
  readonly region: string;
  readonly account: string;
  /** Values of the template's parameters; they may become known later than the rest. */
  readonly parameters: Map<string, string>;
};

const letters = (id: string, length: number): string =>
  createHash("sha256")
    .update(id)
    .digest("base64")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, length);

const name = (_: Place, id: string): string => id;
const arn =
  (service: string, kind: string) =>
  ({ region, account }: Place, id: string): string =>
    `arn:aws:${service}:${region}:${account}:${kind}${id}`;

const poolId = ({ region }: Place, id: string): string => `${region}_${letters(id, 9)}`;
type Naming = (place: Place, id: string) => string;
type Kind = { readonly ref: Naming; readonly attributes?: Readonly<Record<string, Naming>> };

/** What `Ref` and `Fn::GetAtt` answer for each type of resource; names follow from the logical id, so they never change. */
export const kinds: Readonly<Record<string, Kind>> = {
  "AWS::DynamoDB::GlobalTable": {
    ref: name,
    attributes: {
      Arn: arn("dynamodb", "table/"),
      StreamArn: (place, id) => `${arn("dynamodb", "table/")(place, id)}/stream/local`,
    },
  },
  "AWS::Lambda::Function": { ref: name, attributes: { Arn: arn("lambda", "function:") } },
  "AWS::Cognito::UserPool": { ref: poolId },
  "AWS::Cognito::UserPoolClient": { ref: (_, id) => letters(id, 26) },
  "AWS::ApiGatewayV2::Api": {
    ref: (_, id) => letters(id, 10),
    attributes: { ApiEndpoint: ({ region }, id) => `https://${letters(id, 10)}.execute-api.${region}.amazonaws.com` },
  },
  "AWS::ApiGatewayV2::Integration": { ref: name },
  "AWS::ApiGatewayV2::Authorizer": { ref: name },
  "AWS::SecretsManager::Secret": { ref: arn("secretsmanager", "secret:") },
  "AWS::CloudFront::CachePolicy": { ref: name },
  "AWS::CloudFront::Function": { ref: name, attributes: { FunctionARN: arn("cloudfront", "function/") } },
  "AWS::CloudFront::ResponseHeadersPolicy": { ref: name },
  "AWS::CloudFront::Distribution": {
    ref: name,
    attributes: { DomainName: (_, id) => `${letters(id, 13)}.cloudfront.net` },
  },
};
