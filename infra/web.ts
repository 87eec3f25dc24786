import { existsSync } from "node:fs";
import { Annotations, Duration, Fn, Validations } from "aws-cdk-lib";
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  type ErrorResponse,
  FunctionCode,
  FunctionEventType,
  type IOrigin,
  OriginRequestPolicy,
  PriceClass,
  type ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { apps } from "../shared/api/apps.ts";
import type { Api } from "./api.ts";
import { cachedReads } from "./cached-reads.ts";
import type { Identity } from "./identity.ts";
import type { NetworkKey } from "./network-key.ts";
import { publishPages } from "./publish-pages.ts";
import { assetHeaders, securityHeaders } from "./security-headers.ts";
import type { Video } from "./video.ts";

/** The apps that lie below another's address, as `petugas|kader`. */
const below = Object.values(apps)
  .map((base) => base.slice(1, -1))
  .filter((name) => name !== "")
  .join("|");

/**
 * An app's start is its `index.html`, every other address of it its `opened.html`; only files have a dot. Not an error
 * page: that would hide the API's 404. Written for the content network's own JavaScript.
 */
const pageOfAddress = `function handler(event) {
  var request = event.request;
  var app = /^(?:\\/(?:${below}))?(?=\\/|$)/.exec(request.uri)[0];
  var isStart = request.uri.length <= app.length + 1;
  if (request.uri.indexOf(".") < 0) request.uri = app + (isStart ? "/index.html" : "/opened.html");
  return request;
}`;

/**
 * What the network keeps for ten seconds of itself, and would give one person's fault, in their language, to all: the
 * last four whatever their headers say, the others where an answer has no `no-store`, as the gateway's own has none.
 * Of other faults it keeps what asks to be kept. 410 can't be named here; ours say `no-store`.
 */
const faultsNotKept: ErrorResponse[] = [404, 414, 501, 500, 502, 503, 504].map((httpStatus) => ({
  httpStatus,
  ttl: Duration.seconds(0),
}));

type WebProps = {
  api: Api;
  networkKey: NetworkKey;
  identity: Identity;
  video: Video;
  pages: string;
  district: string;
};

/** The API, told with each request who asks. */
const originOf = ({ http }: Api, { headers }: NetworkKey): HttpOrigin =>
  new HttpOrigin(Fn.select(2, Fn.split("/", http.apiEndpoint)), { customHeaders: headers });

/** The web app: private files behind a content network that also carries the API, so that both are one origin. */
export class Web extends Construct {
  readonly url: string;
  private readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { api, networkKey, identity, video, pages, district }: WebProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Pages", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // The CDK's classes are not yet exact about optional properties.
    }) as IBucket;
    const router = new EdgeFunction(this, "PageOfAddress", { code: FunctionCode.fromInline(pageOfAddress) });
    const distribution = this.distribute(originOf(api, networkKey), router, securityHeaders(this, video));
    this.url = `https://${distribution.distributionDomainName}`;
    // A changed function answers at once, before the rest of a deployment: it leads to a page once that is there.
    if (existsSync(pages))
      router.node.addDependency(publishPages(this, { bucket: this.bucket, folder: pages, identity, district }));
    else Annotations.of(this).addInfo(`No pages in ${pages}: the template is complete but publishes none.`);
    this.acknowledge(distribution);
  }

  private distribute(
    origin: HttpOrigin,
    router: EdgeFunction,
    responseHeadersPolicy: ResponseHeadersPolicy,
  ): Distribution {
    const files = S3BucketOrigin.withOriginAccessControl(this.bucket);
    const firewall: string | undefined = this.node.tryGetContext("networkFirewall");
    return new Distribution(this, "Distribution", {
      defaultRootObject: "index.html",
      priceClass: PriceClass.PRICE_CLASS_200,
      defaultBehavior: {
        origin: files,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        functionAssociations: [{ function: router, eventType: FunctionEventType.VIEWER_REQUEST }],
        responseHeadersPolicy,
      },
      ...(firewall && { webAclId: firewall }),
      errorResponses: faultsNotKept,
      additionalBehaviors: {
        ...this.assets(files),
        ...cachedReads(this, origin, { viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY, responseHeadersPolicy }),
        "/api/*": {
          origin,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          responseHeadersPolicy,
        },
      },
    });
  }

  /** The built files of each app; where their folders begin is said for each, since `*` would span the API's paths too. */
  private assets(origin: IOrigin): Record<string, BehaviorOptions> {
    const responseHeadersPolicy = assetHeaders(this);
    const viewerProtocolPolicy = ViewerProtocolPolicy.REDIRECT_TO_HTTPS;
    const behavior = { origin, viewerProtocolPolicy, responseHeadersPolicy };
    return Object.fromEntries(Object.values(apps).map((base) => [`${base}assets/*`, behavior]));
  }

  private acknowledge(distribution: Distribution): void {
    Validations.of(this.bucket).acknowledge({
      id: "AwsSolutions-S1",
      reason: "Only the content network reads these files, and they are public pages.",
    });
    Validations.of(distribution).acknowledge(
      { id: "AwsSolutions-CFR1", reason: "Indonesians abroad may look after their parents' visits." },
      {
        id: "AwsSolutions-CFR2",
        reason: "The API throttles; a district that wants a firewall too names it as `networkFirewall`.",
      },
      {
        id: "AwsSolutions-CFR3",
        reason: "Its log would keep addresses and visit ids; the API's own log keeps neither.",
      },
      {
        id: "AwsSolutions-CFR4",
        reason: "Without a domain of its own the network's default certificate sets the version.",
      },
    );
  }
}
