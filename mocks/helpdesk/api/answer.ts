/** What the data API answers as long as nothing is wrong with it. */
export type Answer =
  | { readonly kind: 'found'; readonly body: AnswerBody }
  | { readonly kind: 'bad-request'; readonly message: string }
  | { readonly kind: 'unknown-customer'; readonly message: string };

export interface AnswerBody {
  readonly items: readonly { readonly id: string }[];
  /** Only pages have one; null: there is no next page. */
  readonly nextCursor?: string | null;
}
