declare module 'subset-font' {
  type Options = {
    readonly targetFormat?: 'woff2' | 'woff' | 'truetype'
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
