/** Something that has an address. */
export interface Resource {
  readonly type: string;
  readonly content: string;
}
