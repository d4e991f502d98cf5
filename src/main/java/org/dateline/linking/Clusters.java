package org.dateline.linking;

import java.util.List;

/**
 * The names of a document and which of them stand for others: "Mr. Ryabkov" and "Ryabkov" for
 * "Sergei Ryabkov", "OSCE" for "Organization for Security and Cooperation in Europe".
 *
 * @param names every name
 * @param heads for each name the index of the one it stands for, its own if for itself; a head is
 *     its own head
 */
record Clusters(List<Name> names, List<Integer> heads) {
  Clusters {
    names = List.copyOf(names);
    heads = List.copyOf(heads);
  }

  boolean isHead(int name) {
    return heads.get(name) == name;
  }

  Name head(int name) {
    return names.get(heads.get(name));
  }
}
