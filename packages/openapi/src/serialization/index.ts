export { listAccepted, typeInAcceptedRange } from './accepted-types.ts'
export { MOST_VALUES, readContent, type WrittenContent, writeContent } from './content.ts'
export { readCookies } from './cookie.ts'
export { dealPairs, takesAnyName } from './deal-pairs.ts'
export { listFormParameters, readForm, serializeForm } from './form.ts'
export { fixedHeaders, isStyled, isWholeJson } from './form-encoding.ts'
export { splitHeaderList } from './header-list.ts'
export { holdsFile, isBinaryValue } from './holds-file.ts'
export { findJson } from './json-content.ts'
export { listTextsIn } from './list-texts-in.ts'
export {
  isForm,
  isJson,
  isJsonLines,
  isMediaRange,
  isMultipart,
  isTakenForOther,
  isText,
  isUrlEncoded,
  isXml,
  matchMediaType,
  mediaTypeOfBody,
  readMediaType,
  usualMediaType,
} from './media-type.ts'
export { MOST_LEVELS } from './most-levels.ts'
export { type Pair, readPairs } from './pair.ts'
export { readParameter, serializeAsPairs, serializeParameter } from './parameter.ts'
export { type Accepts, readTexts } from './read-texts.ts'
export { exposeContent, type MalformedContent, type RequestContent } from './request-content.ts'
export {
  isEmptyValue,
  leadsElsewhere,
  leavesNoTrace,
  losesField,
  reasonAgainstBody,
  reasonAgainstWriting,
  UNWRITABLE,
} from './unwritable-values.ts'
export { listKinds } from './wanted-kinds.ts'
export { writeXml } from './xml.ts'
