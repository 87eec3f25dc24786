import { Duration, Stack } from "aws-cdk-lib";
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import type { Video } from "./video.ts";

const contentPolicy = (connections: string[]): string =>
  Object.entries({
    "default-src": "'self'",
    "connect-src": ["'self'", ...connections].join(" "),
    "img-src": "'self' data: blob:",
    "media-src": "'self' blob:",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  })
    .map((directive) => directive.join(" "))
    .join("; ");

const strictTransportSecurity = { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true };

/**
 * What a file that a page loads needs: its own type. The rest a browser heeds on pages and workers only, and it is half
 * a kilobyte with each of the eight files that a booking opened from a link waits for.
 */
export const assetHeaders = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, "AssetHeaders", {
    securityHeadersBehavior: { strictTransportSecurity, contentTypeOptions: { override: true } },
  });

/** What a browser may do with our pages: talk to us, to the sign-in service and to the video server, use its camera. */
export const securityHeaders = (scope: Construct, video: Video): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, "SecurityHeaders", {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: contentPolicy([
          `https://cognito-idp.${Stack.of(scope).region}.amazonaws.com`,
          video.url,
          // The client asks the server over HTTPS why a socket was refused.
          video.apiUrl,
        ]),
        override: true,
      },
      strictTransportSecurity,
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        {
          header: "Permissions-Policy",
          value: "camera=(self), microphone=(self), geolocation=(self), payment=(), usb=()",
          override: true,
        },
        // An app's worker lies below its address, `/petugas`, and sees to that address too.
        { header: "Service-Worker-Allowed", value: "/", override: true },
      ],
    },
  });
