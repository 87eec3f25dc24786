import { Validations } from "aws-cdk-lib";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { networkHeader } from "../shared/api/network-header.ts";
import type { Lambda } from "./lambda.ts";

/**
 * The key by which a function knows that a request came through the content network. An HTTP API has neither a resource
 * policy nor a firewall, and its own address can't be closed without a domain of one's own.
 */
export class NetworkKey extends Construct {
  /** What the network says with each request. */
  readonly headers: Readonly<Record<string, string>>;
  private readonly key: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, "Secret", {
      description: "Key that the content network shows to the functions behind the API",
      generateSecretString: { excludePunctuation: true, passwordLength: 48 },
    });
    // The template holds a reference; the value is read at the deployment, into the two places that compare it.
    this.key = secret.secretValue.unsafeUnwrap();
    this.headers = { [networkHeader]: this.key };
    Validations.of(secret).acknowledge({
      id: "AwsSolutions-SMG4",
      reason: "The network and the functions read it at a deployment: rotating it alone would close the API.",
    });
  }

  /** Has `lambda` refuse whatever did not come through the network. */
  guard(lambda: Lambda): void {
    lambda.addEnvironment("NETWORK_KEY", this.key);
  }
}
