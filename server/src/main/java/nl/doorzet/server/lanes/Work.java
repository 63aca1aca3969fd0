package nl.doorzet.server.lanes;

import nl.doorzet.server.account.ConnectionKey;

/** Does one job. The pipeline is behind it; tests put something smaller there. */
public interface Work {
    /** Whether this node can work on the connection; what it does not know it leaves alone. */
    boolean knows(ConnectionKey key);

    /**
     * Does the job and, in its last fenced transaction, takes it off the list or puts it off.
     *
     * @throws Fence.Overtaken if the lane was lost on the way
     */
    void run(Job job, Fence fence);
}
