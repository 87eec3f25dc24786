import { expect, test } from "vitest";
import { template } from "./synthesized.ts";

/** What holds something that a person entrusted to us, or that a phone of yesterday still uses, by its logical id. */
const kept = {
  "AWS::DynamoDB::GlobalTable": ["TableItems4E2090AD"],
  "AWS::Cognito::UserPool": ["IdentityPeopleA4BE2B55", "IdentityStaffD539B287"],
  "AWS::Cognito::UserPoolClient": ["IdentityPeopleWebA4D94C18", "IdentityStaffWebAEC1D44A"],
  "AWS::S3::Bucket": ["WebPages5FDC1F78"],
  "AWS::CloudFront::Distribution": ["WebDistributionCF3E234B"],
};

test.each(Object.entries(kept))(
  "%s stays the same one: under another logical id a deployment makes an empty one beside it",
  (type, ids) => {
    expect(Object.keys(template.findResources(type))).toEqual(expect.arrayContaining(ids));
  },
);
