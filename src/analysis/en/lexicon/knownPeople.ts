/**
 * People whom the world's press calls by their surname alone, lower case, without diacritics; none is a place, a firm or an
 * ordinary word. General knowledge.
 */
export const knownPeople =
  // heads of state and government, parties and movements
  "trump biden obama reagan nixon eisenhower roosevelt truman thatcher churchill attlee starmer sunak corbyn farage macron sarkozy hollande mitterrand chirac mbappe merkel scholz merz kohl adenauer meloni berlusconi draghi orban fico duda tusk kaczynski walesa havel babis " +
  "putin yeltsin gorbachev brezhnev khrushchev stalin lenin trotsky medvedev lavrov navalny prigozhin lukashenko zelensky zelenskyy poroshenko yanukovych erdogan ataturk netanyahu arafat assad gaddafi saddam khomeini khamenei rouhani raisi modi nehru gandhi bhutto mao xi " +
  "abe kishida duterte suharto sukarno lula bolsonaro milei peron kirchner maduro chavez pinochet allende mandela mbeki zuma ramaphosa mugabe nkrumah nyerere kagame museveni tinubu buhari nasser mubarak sisi hitler goebbels himmler goering mussolini tito milosevic vucic ceausescu " +
  "mitsotakis tsipras papandreou guterres stoltenberg rutte kallas " +
  // business and science
  "musk bezos zuckerberg altman buffett murdoch soros bernanke yellen lagarde einstein darwin freud galileo hawking turing keynes marx engels nietzsche kant hegel sartre " +
  // arts
  "shakespeare dickens austen tolstoy dostoevsky chekhov pushkin solzhenitsyn brodsky kafka goethe hemingway faulkner nabokov mozart beethoven bach brahms mahler wagner verdi puccini callas pavarotti domingo solti karajan shostakovich tchaikovsky rembrandt vermeer picasso matisse monet cezanne caravaggio michelangelo warhol hitchcock spielberg kubrick tarantino scorsese fellini " +
  // sport
  "messi ronaldo maradona pele zidane beckham neymar haaland federer nadal djokovic alcaraz sinner verstappen schumacher senna pogacar";
