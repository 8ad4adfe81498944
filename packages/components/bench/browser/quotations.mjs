/** Two hundred invented quotations. */
const people = ['Elsa Viklund, trafikchef', 'Ivar Ståhl, lärare på Storön', 'Mira Åkesson, bagare'];

export const quotations = Array.from({ length: 200 }, (_, index) => ({
  id: `q${index + 1}`,
  words: `Vi har räknat resande i två år och funnit att morgonens turer är fulla medan båtarna mitt på dagen går halvtomma över sundet, och det säger vi för gång ${index + 1}.`,
  speaker: people[index % people.length],
}));
