export type Position = readonly [number, number]
export type Ring = readonly Position[]
export type Polygon = readonly Ring[]
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: Polygon }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }

export type Area = { readonly key: string; readonly name: string; readonly title: string; readonly geometry: Geometry }

export type Areas = {
  /** Every area of the lowest layer, with the uninhabited ones that belong to no municipality. */
  readonly all: readonly Area[]
  readonly municipal: readonly Area[]
  /** Names of municipalities in the other Länder: a postcode found by such a name alone proves nothing. */
  readonly namesElsewhere: ReadonlySet<string>
}

/** Written as they sound, for readers of other scripts. */
export type NamesInOtherScripts = { readonly ar?: string; readonly uk?: string }

export type DistrictFacts = {
  readonly id: string
  readonly officialKey: string | null
  readonly kind: string
  readonly name: string
  readonly regierungsbezirk: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly names: NamesInOtherScripts
}

export type Merger = {
  readonly id: string
  readonly name: string
  readonly town: boolean
  readonly from: string
  readonly of: readonly string[]
}

/** What a Land adds to the data packages. */
export type LandChanges = {
  /** First two digits of the official key. */
  readonly key: string
  /** The day from which the tables speak. */
  readonly since: string
  readonly districts: readonly DistrictFacts[]
  readonly mergers: readonly Merger[]
  /** Municipalities that changed district: last day in the old one is the day before `from`. */
  readonly moves: readonly { readonly municipality: string; readonly to: string; readonly from: string }[]
  readonly specialStatus: readonly string[]
  /** "postcode name" of places outside the Land that carry the name of one inside, in the same region. */
  readonly wrongPostcodes: readonly string[]
  readonly names: { readonly [municipality: string]: NamesInOtherScripts }
}

export type Membership = { readonly district: string; readonly validFrom: string; readonly validTo: string | null }

export type Municipality = {
  readonly id: string
  readonly name: string
  readonly town: boolean
  readonly formerNames: readonly string[]
  readonly specialStatus: boolean
  readonly validFrom: string
  readonly validTo: string | null
  readonly lat: number
  readonly lon: number
  readonly names: NamesInOtherScripts
  readonly memberships: readonly Membership[]
}

export type PostcodeRow = { readonly postcode: string; readonly in: readonly string[] }

export type Topology = {
  readonly objects: { readonly areas: { readonly geometries: readonly TopologyGeometry[] } }
}
export type TopologyGeometry = { readonly type: string; readonly id: string }

export type RingFilter = (ring: readonly number[], interior: boolean) => boolean

/** The few functions used of topojson-server, -simplify and -client. */
export type TopojsonTools = {
  topology(objects: { areas: object }): Topology
  presimplify(topology: Topology): Topology
  simplify(topology: Topology, minimumWeight: number): Topology
  filter(topology: Topology, keep: RingFilter): Topology
  filterWeight(topology: Topology, minimumArea: number): RingFilter
  merge(topology: Topology, geometries: readonly TopologyGeometry[]): Geometry
  feature(topology: Topology, geometry: TopologyGeometry): { readonly geometry: Geometry }
}
