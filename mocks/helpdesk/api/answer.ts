/** What the data API answers as long as nothing is wrong with it. */
export type Answer =
  | { readonly kind: 'items'; readonly body: ItemsBody }
  | { readonly kind: 'single'; readonly body: object }
  | { readonly kind: 'bad-request'; readonly message: string }
  | { readonly kind: 'not-found'; readonly message: string }
  /** Any other success. Without a body: 204 and the like. */
  | {
      readonly kind: 'other';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The API does not do it, and says why: https://www.rfc-editor.org/rfc/rfc9457 */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

export interface ItemsBody {
  readonly items: readonly { readonly id: string }[];
  /** Only pages have one; null: there is no next page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages. */
  readonly total?: number;
  /** Only of a search that found one customer: the first pages of their lists, by name. */
  readonly included?: Readonly<Record<string, ItemsBody>>;
}
