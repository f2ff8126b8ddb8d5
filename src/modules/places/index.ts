export { findPlaces } from './find-places.ts'
export { loadPlaces } from './load-places.ts'
export { type MapPoint, type MapShape, mapShapes, mapViewBox, projectPoint } from './map-shapes.ts'
export {
  type District,
  type DistrictKind,
  distanceKm,
  foldName,
  foldVariants,
  type Municipality,
  nameIn,
  type PlaceMatch,
  type Point,
} from './place.ts'
export {
  districtOfMunicipality,
  findDistrict,
  findMunicipality,
  listDistricts,
  listMunicipalities,
  type MunicipalityInDistrict,
} from './place.queries.ts'
