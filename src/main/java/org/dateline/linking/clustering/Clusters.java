package org.dateline.linking.clustering;

import java.util.List;
import org.dateline.linking.name.Name;

/**
 * The names of an article, and which of them stand for others: "Ryabkov" and "President Ryabkov"
 * for "Sergei Ryabkov", "OSCE" for "Organization for Security and Cooperation in Europe".
 *
 * @param names every name
 * @param heads for each name the index of the one it stands for, its own if for itself; a head is
 *     its own head
 */
public record Clusters(List<Name> names, List<Integer> heads) {
  public Clusters {
    names = List.copyOf(names);
    heads = List.copyOf(heads);
  }

  public boolean isHead(int name) {
    return heads.get(name) == name;
  }

  public Name head(int name) {
    return names.get(heads.get(name));
  }
}
