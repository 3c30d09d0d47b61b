/** Past tenses that are not made with `-ed`, of verbs that reports use much. */
export const irregularPasts =
  "began came went met took made held fell rose gave got saw found left lost cut sent spoke grew hit " +
  "led ran paid sold bought built became brought kept thought won wrote drew broke flew shot rang " +
  "sought stood heard struck chose swept threw died knew drove rode stole swore tore wore fought caught " +
  "taught slid sank swung slept ate drank withdrew overtook fled fed stuck meant set spent sat felt " +
  "shook forgot beat";

/** Words in `-ed` that are no past tense, as alternatives of a pattern. */
export const noPasts = "need|indeed|exceed|proceed|speed|breed|hundred|united";
