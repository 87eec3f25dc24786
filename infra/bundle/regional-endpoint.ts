/** What of a client's settings says where its service is. */
type Params = { Endpoint?: string; Region?: string };

type Endpoint = { url: URL };

/**
 * Stands for the SDK's rules for every region, partition and account: a service's address is the one that was given, else the
 * region's own.
 * @throws Error where there is neither
 */
export const endpointResolverOf = (service: string) => {
  // One object for each address: the SDK keeps what it signs with beside it.
  const known = new Map<string, Endpoint>();
  return ({ Endpoint, Region }: Params): Endpoint => {
    if (!Endpoint && !Region) throw new Error(`the region of ${service} is not known`);
    const address = Endpoint ?? `https://${service}.${Region}.amazonaws.com`;
    const endpoint = known.get(address) ?? { url: new URL(address) };
    known.set(address, endpoint);
    return endpoint;
  };
};
