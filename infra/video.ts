import { CfnParameter, Validations } from "aws-cdk-lib";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import type { Lambda } from "./lambda.ts";

/**
 * The LiveKit server the product talks to: where it is, and the key it shares with us. It must make no room for whoever
 * brings a token (`room.auto_create: false` in its YAML): the functions make a visit's room, and close it.
 */
export class Video extends Construct {
  /** What clients connect to; empty: video is unavailable. */
  readonly url: string;
  /** What our functions call. */
  readonly apiUrl: string;
  private readonly secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.url = this.address(
      "LiveKitUrl",
      "wss",
      "Address of the LiveKit server for clients, e.g. wss://video.example.id",
    );
    this.apiUrl = this.address("LiveKitApiUrl", "https", "Address of the LiveKit server for functions");
    this.secret = new Secret(this, "LiveKitKey", {
      description: "API key and secret shared with the LiveKit server",
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ key: "jumpa" }),
        generateStringKey: "secret",
        // It is written into LiveKit's YAML and read aloud by nobody: letters and digits only.
        excludePunctuation: true,
        passwordLength: 48,
      },
    });
    Validations.of(this.secret).acknowledge({
      id: "AwsSolutions-SMG4",
      reason: "The LiveKit server reads the same key at its start: rotating one side alone would end every call.",
    });
  }

  /** Lets `lambda` find the server and sign for it. */
  grantUse(lambda: Lambda): void {
    lambda.addEnvironment("LIVEKIT_URL", this.url);
    lambda.addEnvironment("LIVEKIT_API_URL", this.apiUrl);
    lambda.addEnvironment("LIVEKIT_SECRET_ARN", this.secret.secretArn);
    this.secret.grantRead(lambda);
  }

  private address(name: string, protocol: "wss" | "https", description: string): string {
    const parameter = new CfnParameter(this, name, {
      default: "",
      description,
      // Without TLS only on the machine itself.
      allowedPattern: `^(${protocol}://[^\\s;,]+|(ws|http)://(localhost|127\\.0\\.0\\.1)(:\\d+)?)?$`,
    });
    parameter.overrideLogicalId(name);
    return parameter.valueAsString;
  }
}
