package org.xianjie.talent.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A flow of least cost in a network of whole numbers, by successive shortest paths: exact, and the
 * same network gives the same flow. Costs may be negative as long as no cycle of the network is.
 */
public final class MinimumCostFlow {
  private static final long UNREACHED = Long.MAX_VALUE / 4;

  private final List<List<Integer>> leaving = new ArrayList<>();
  private final List<Integer> target = new ArrayList<>();
  private final List<Integer> capacity = new ArrayList<>();
  private final List<Long> cost = new ArrayList<>();
  private long total;

  /** Creates a network of nodes 0 … nodes - 1 without edges. */
  public MinimumCostFlow(int nodes) {
    for (int i = 0; i < nodes; i++) {
      leaving.add(new ArrayList<>());
    }
  }

  /** Adds an edge and returns its number. */
  public int edge(int from, int to, int most, long costOfOne) {
    int number = target.size();
    half(from, to, most, costOfOne);
    half(to, from, 0, -costOfOne);
    return number;
  }

  private void half(int from, int to, int most, long costOfOne) {
    leaving.get(from).add(target.size());
    target.add(to);
    capacity.add(most);
    cost.add(costOfOne);
  }

  /** Sends as much as possible, at least cost among all that send as much; returns how much. */
  public int send(int source, int sink) {
    int sent = 0;
    int[] through = new int[leaving.size()];
    long[] distance = new long[leaving.size()];
    while (shortest(source, sink, distance, through)) {
      int room = Integer.MAX_VALUE;
      for (int node = sink; node != source; node = target.get(through[node] ^ 1)) {
        room = Math.min(room, capacity.get(through[node]));
      }
      for (int node = sink; node != source; node = target.get(through[node] ^ 1)) {
        capacity.set(through[node], capacity.get(through[node]) - room);
        capacity.set(through[node] ^ 1, capacity.get(through[node] ^ 1) + room);
      }
      sent += room;
      total += room * distance[sink];
    }
    return sent;
  }

  /** Returns the cost of what was sent. */
  public long total() {
    return total;
  }

  /** Returns what flows through an edge. */
  public int flow(int edge) {
    return capacity.get(edge ^ 1);
  }

  private boolean shortest(int source, int sink, long[] distance, int[] through) {
    Arrays.fill(distance, UNREACHED);
    boolean[] waiting = new boolean[leaving.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    distance[source] = 0;
    queue.add(source);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      waiting[node] = false;
      for (int edge : leaving.get(node)) {
        int next = target.get(edge);
        long length = distance[node] + cost.get(edge);
        if (capacity.get(edge) > 0 && length < distance[next]) {
          distance[next] = length;
          through[next] = edge;
          if (!waiting[next]) {
            waiting[next] = true;
            queue.add(next);
          }
        }
      }
    }
    return distance[sink] < UNREACHED;
  }
}
