/** What of the client's settings says where the table is. */
type Params = { Endpoint?: string; Region?: string };

/** One object for each address: the SDK keeps what it signs with beside it. */
const known = new Map<string, { url: URL }>();

/**
 * In place of the SDK's rules for every region, partition and account: the address that was given, else the region's own.
 * @throws Error where there is neither
 */
export const defaultEndpointResolver = ({ Endpoint, Region }: Params): { url: URL } => {
  if (!Endpoint && !Region) throw new Error("the table's region is not known");
  const address = Endpoint ?? `https://dynamodb.${Region}.amazonaws.com`;
  const endpoint = known.get(address) ?? { url: new URL(address) };
  known.set(address, endpoint);
  return endpoint;
};
