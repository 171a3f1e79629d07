/** A GraphQL document as plain text that remembers what it asks for and what it answers. */
export type Document<Answer, Variables> = string & {
  readonly __types?: (variables: Variables) => Answer;
};
