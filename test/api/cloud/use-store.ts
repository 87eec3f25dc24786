import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import type { CloudFacts } from "./cloud-process.ts";

/** Lets the product's own store functions, in this process, work on the table of a cloud. */
export const useStore = ({ engineUrl, tableName, region }: CloudFacts): void => {
  Object.assign(process.env, localAwsEnvironment(region), {
    AWS_ENDPOINT_URL_DYNAMODB: engineUrl,
    TABLE_NAME: tableName,
  });
};
